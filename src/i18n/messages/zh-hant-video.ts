import type { TalkMessages } from './en-talk.ts';

/** Wording of videos of a story or of a range of days, in Traditional Chinese, written by `npm run -s ledger -- words`: change the Simplified. */
export const zhHantVideo: Pick<TalkMessages, 'video'> = {
  video: {
    video: '影片',
    ofStory:
      '依次播放各個場景及其說明與來源，停留時間夠讀完說明，場景之間掠過沿途日期。1920×1080，無聲。',
    ofDays: '按日期播放圖形變化：有變動的日子停下來說明，平靜的日子一帶而過。1920×1080，無聲。',
    from: '起始日',
    to: '結束日',
    badOrder: '結束日須晚於起始日。',
    pace: '有變動的日子停留',
    paces: { reading: '2.5秒，便於閱讀', playing: '0.75秒，與頁面播放一致' },
    length: (time) => `時長：${time}。`,
    changes: (count, time) => `${count === 0 ? '期間沒有變動' : `${count}天有變動`}，時長${time}。`,
    time: (minutes, seconds) => (minutes === 0 ? `${seconds}秒` : `${minutes}分${seconds}秒`),
    make: '生成影片',
    preparing: '正在準備……',
    made: (name) => `已交由瀏覽器儲存為${name}。`,
    frames: (done, count) => `第${done}幀，共${count}幀`,
    framesLeft: (done, count, time) => `第${done}幀，共${count}幀，約剩${time}`,
    stayOfStory: '關閉此對話方塊會取消生成。',
    stayOfDays: '關閉對話方塊或切換標籤都會取消生成。',
    progress: '已生成的影片幀',
    started: '正在生成影片。',
    cancel: '取消',
    cancelled: '已取消，未儲存任何文件。',
    failed: (reason) => `影片未能生成。${reason}`,
    notFetched: '所需的程式文件未能取得，請檢查網路後重試。',
    noEncoder: '此瀏覽器無法編碼這種尺寸的影片，請用新版Chrome、Edge、Firefox或Safari開啟本頁。',
    insteadOfStory: '在這裡可改用幻燈片或講義。',
    insteadOfDays: '在這裡可改為下載單日的圖片或幻燈片。',
    noSources: '來源見連結。',
    moreSources: (list, more) => `${list}；另有${more}條見連結`,
    days: (from, to) => `${from}至${to}`,
  },
};
