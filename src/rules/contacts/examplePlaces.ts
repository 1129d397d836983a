/** What the examples of this group have in common. */

/** A place that lacks nothing, below the key `contacts`. */
export const places = `
  places:
    - name: 市政务服务中心
      address: 市中心路 1 号
      room: 3 楼 5 号窗口
      hours: 工作日 8:30—11:30、13:00—16:30，法定节假日不办公`;
