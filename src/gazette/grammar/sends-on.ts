/** What a document says of a text that it publishes, issues or sends on, and who signs such a text. */
import { genres } from "./genres.ts";

/** What a 令 or 公告 says of the text behind it: `《…条例》已由…通过,现予公布`, `现发布《…办法》` */
export const publishes = /(?:现予?|现将其|予以?)(?:公布|发布|颁布)/;
/** The same, damaged: `《…条例》已由…通过，予公布`, for an order that has no title */
export const mayPublish = /[《》].*[公发颁]布/;

/** tight: a text that is signed at its own end: one of the fifteen kinds, a letter, a treaty; no 办法, no list */
export const maySign = (title: string) => genres.official.test(title) || SIGNED.test(title);
const SIGNED = /(?:书|信|声明|倡议|协议|合同|公约|讲话|致辞|说明|建议)(?:\([^()]{1,10}\))?$/;
/** tight: what another office wrote and signed is sent on: 转发, 批转 */
export const forwards = /[转批]转|转发/;

/** The same, more damaged still, where a text that nobody issues stands behind: `现公予布`, `现予公市` */
export const publishing = /[现予公发颁]{2}.?布|[予现][公发颁]/;
/** tight: a document that says it sends a text on, or issues it: `印发给你们`, `现转发`, `已经省政府同意,请…执行` */
export const carrying = /[印转批下颁]发|批转|给你们|[转印]给你/;
