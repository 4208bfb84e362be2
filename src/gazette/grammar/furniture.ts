/** What the printer adds to a page and no document contains. All over `tight` text. */
export const furniture = {
  /** `- 12 -`, `·３·`, `—3—`, `第12页`, `第 3 页 共 60 页`, `〔12〕` */
  page: /^(?:[-—–－·•.~∙]{1,3}(?<dashed>\d{1,4})[-—–－·•.~∙]{1,3}|第(?<named>\d{1,4})页(?:,?共\d{1,4}页)?|[Pp](?:age)?\.?(?<latin>\d{1,4}))$/,
  /** a bare page number: `12` */
  bare: /^(?<bare>\d{1,3})$/,
  /** a running head: `忻州市人民政府公报2019年第2期`, `2019年第2期忻州政报·3·`, `澜山市人民政府公报` */
  head: /^[-—·•\d]{0,6}(?:[\p{Script=Han}]{2,30}(?:公报|政报)(?:\d{4}年?)?(?:第\d{1,3}[期号])?(?:\(?总第?\d{1,4}期\)?)?|(?:\d{4}年?)?第\d{1,3}[期号](?:\(?总第?\d{1,4}期\)?)?[\p{Script=Han}]{2,30}(?:公报|政报))[-—·•\d]{0,6}$/u,
  /** page numbers and heads that OCR left in the middle of a paragraph: ` ·12· `, `- 12 -` between characters */
  inline:
    /(?<=[\p{Script=Han},、;])[ ]*(?<mark>(?:[·•][ ]?\d{1,3}[ ]?[·•]|[-—][ ]\d{1,3}[ ][-—]))[ ]*(?=[\p{Script=Han}])/gu,
};
