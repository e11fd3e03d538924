/** Parts of names that no package lists in Latin letters, from general knowledge of how news spells them. */

const list = (words: string): readonly string[] => words.split(/\s+/);

/** Syllables of Korean given names. */
export const KOREAN =
  list(`Jae Min Seok Jun Hyun Woo Sung Ho Young Kyung Soo Ji Hye Won Tae Yong Chul Sang Hoon Kyo Hee Sun Ah Eun
  Mi Jin Dong Gun Il Nam Hyo Seung Geun Chan Kyu Bin Seo Yeon Na Ra Yu Byung In Un Sol Ju Jong Myung Kwang Ki`);

/** Syllables of Chinese given names, Mandarin and Cantonese. */
export const CHINESE =
  list(`Jin Ping Wei Ming Hua Guo Xiao Ling Fang Yan Hui Jun Lei Tao Feng Bo Hao Yi Qing Zhi Jian Yong Dong Mei
  Hong Chun Xin Rui Ying Jie Ning Shu Qiang Long Wen Bin Li Ying Kai Chi Fai Wing Yuet Siu Kwok Man Chee Hwa Lok Kit Ka Ho Tung
  Ngor Yip Por Sze Pui`);

/** Vietnamese middle and given names. */
export const VIETNAMESE = list(
  'Van Thi Phu Xuan Minh Tan Duc Quang Hoang Anh Trong Phuc Dung Chinh Thuong Hung Lan Hai Nam Thanh',
);

/** Given names and family names of the Arab world, Iran and Pakistan. */
export const ARABIC_FIRST =
  list(`Mohammed Mohamed Muhammad Ahmed Ahmad Abdullah Abdul Ali Omar Khalid Hassan Hussein Mahmoud Mustafa
  Ibrahim Yusuf Youssef Salman Faisal Nasser Hamad Tamim Rashid Sultan Saad Fahad Karim Tariq Bashar Samir Walid Ziad Nabil Jamal
  Fatima Aisha Leila Noor Maryam Zainab Hanan Rania Huda Amal Reza Hossein Javad Imran Asif Bilal Usman Malik`);
export const ARABIC_LAST =
  list(`Assad Maliki Sisi Sadr Zawahiri Baghdadi Thani Maktoum Nahyan Sabah Saud Khalifa Hashemi Jubeir Abadi
  Masri Najjar Haddad Khoury Qasim Rahman Aziz Karimi Rouhani Zarif Shahid Bhutto Qureshi Chaudhry Haniyeh Sinwar Barzani Houthi
  Serraj Haftar Bitar Hariri Mikati Tahtawi Farouk Mansour`);
export const ARABIC_JOINTS = list('bin ibn al Al el El abu');

/** Joints of European and Latin American family names. */
export const JOINTS: readonly (readonly string[])[] = [
  'de',
  'van',
  'van der',
  'van den',
  'von',
  'dos',
  'da',
  'di',
  'del',
  'de la',
  'la',
  'le',
].map((joint) => joint.split(' '));
