/**
 * Surnames that stand first in Korean, Chinese and Vietnamese names, in the spellings that English news uses, lower case.
 * The commonest of each language as national statistics list them.
 */
export const EAST_ASIAN_SURNAMES = new Set(
  `kim lee yi park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin sin kwon kwak hwang ahn an song ryu yoo
   yu hong jeon jun moon bae baek pak ri ro roh noh hyon hwang nam chung chun cha joo ju min ban
   xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu ma hu guo lin he gao luo zheng liang xie tang deng feng cao
   peng zeng xiao tian dong pan yuan cai jiang du ye cheng wei su lu ding ren shen yao tan fan fang shi dai jia zou xiong bai
   meng qin qiu hou chiang tsai soong lai mao hua
   nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly to truong dinh luong`.split(/\s+/),
);
