/** Surnames, so that 王月娥 is read as a name and 高度 重视 as words. After 百家姓 and the census of 2020. */

export const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝区郜海阚花强帅练豆朴茹阎肇亓薄竺弓东邰尉隆训郦戈俸习漆衡宾茅仵巴宿呼户相逯宣那幸扈才展年曲鹿糜元别利乌木禹平雍鱼杭布富苍云买哈热阿古努艾依伊郁闻芮羿靖汲邴井暴钮嵇滑印怀蒯危亢凤宓蓬车全郗劭斛阴言支昝咎豫衣敬扶堵门来占国候令付佴肖代仪雒訾苌麴开贡萧傅常赖洪辜丘邸屠丰励";
export const COMPOUND =
  "欧阳|上官|司马|诸葛|尉迟|皇甫|令狐|东方|慕容|公孙|长孙|宇文|司徒|夏侯|端木|呼延|独孤|南宫|澹台|申屠|闻人|赫连|轩辕|钟离|百里|太史|濮阳|淳于|单于|完颜|纳兰|叶赫|鲜于|司空|公冶|仲孙|万俟";

const singles = new Set(SINGLE);
const compounds = new Set(COMPOUND.split("|"));

/** Words that begin as a name would: 常务, 洪水 */
const words = new Set(
  "常务 常委 常年 常见 常规 常用 常设 常态 常住 常驻 洪水 洪涝 洪灾 洪峰 洪旱 丘陵 屠宰 丰收 丰产 丰富 丰田 励志".split(
    " ",
  ),
);

/** How many characters of a word are a surname: 2 for 欧阳, 1 for 王, 0 for none. */
export const surnameIn = (word: string): 0 | 1 | 2 => {
  if (words.has(word.slice(0, 2))) return 0;
  if (compounds.has(word.slice(0, 2))) return 2;
  return singles.has(word.slice(0, 1)) ? 1 : 0;
};
