import type { TalkMessages } from './en-talk.ts';

/** Wording of videos of a story or of a range of days, in Simplified Chinese. */
export const zhHansVideo: Pick<TalkMessages, 'video'> = {
  video: {
    video: '视频',
    ofStory:
      '依次播放各个场景及其说明与来源，停留时间够读完说明，场景之间掠过沿途日期。1920×1080，无声。',
    ofDays: '按日期播放图形变化：有变动的日子停下来说明，平静的日子一带而过。1920×1080，无声。',
    from: '起始日',
    to: '结束日',
    badOrder: '结束日须晚于起始日。',
    pace: '有变动的日子停留',
    paces: { reading: '2.5秒，便于阅读', playing: '0.75秒，与页面播放一致' },
    length: (time) => `时长：${time}。`,
    changes: (count, time) => `${count === 0 ? '期间没有变动' : `${count}天有变动`}，时长${time}。`,
    time: (minutes, seconds) => (minutes === 0 ? `${seconds}秒` : `${minutes}分${seconds}秒`),
    make: '生成视频',
    preparing: '正在准备……',
    made: (name) => `已交由浏览器保存为${name}。`,
    frames: (done, count) => `第${done}帧，共${count}帧`,
    framesLeft: (done, count, time) => `第${done}帧，共${count}帧，约剩${time}`,
    stayOfStory: '关闭此对话框会取消生成。',
    stayOfDays: '关闭对话框或切换标签都会取消生成。',
    progress: '已生成的视频帧',
    started: '正在生成视频。',
    cancel: '取消',
    cancelled: '已取消，未保存任何文件。',
    failed: (reason) => `视频未能生成。${reason}`,
    notFetched: '所需的程序文件未能取得，请检查网络后重试。',
    noEncoder: '此浏览器无法编码这种尺寸的视频，请用新版Chrome、Edge、Firefox或Safari打开本页。',
    insteadOfStory: '在这里可改用幻灯片或讲义。',
    insteadOfDays: '在这里可改为下载单日的图片或幻灯片。',
    noSources: '来源见链接。',
    moreSources: (list, more) => `${list}；另有${more}条见链接`,
    days: (from, to) => `${from}至${to}`,
  },
};
