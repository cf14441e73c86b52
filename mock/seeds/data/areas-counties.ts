import type { Area } from './areas'

/** Daishan and Shengsi counties with their islands. */
export const countyAreas: readonly Area[] = [
  {
    name: '岱山县', firstId: 2001, centre: { latitude: 30.2493, longitude: 122.2068 }, spreadM: 4200,
    roads: ['人民路', '长河路', '衢山大道', '蓬莱路', '鱼山大道'],
    canteens: [
      '岱山县行政中心食堂', '岱山县人民法院食堂', '岱山县人民检察院食堂', '岱山县公安局食堂', '岱山县税务局食堂', '岱山县教育局食堂', '岱山县卫生健康局食堂',
      '岱山县市场监督管理局食堂', '岱山经济开发区食堂', '高亭客运码头食堂', '高亭镇食堂', '东沙镇食堂', '岱东镇食堂', '岱西镇食堂', '秀山乡食堂',
      '长涂镇食堂',
    ],
    farmhouses: ['东沙古渔镇渔家乐', '鹿栏晴沙农家乐', '秀山三礁渔家', '长涂倭井潭农家乐'],
  },
  {
    name: '衢山', firstId: 2101, centre: { latitude: 30.4421, longitude: 122.3116 }, spreadM: 2400,
    roads: ['人民路', '岛斗路'],
    canteens: ['衢山镇食堂', '衢山渔港食堂', '鼠浪湖码头食堂', '衢山派出所食堂', '衢山供电营业厅食堂', '衢山中心卫生院食堂'],
    farmhouses: ['凉峙渔村农家乐', '沙塘渔家乐', '冷峙渔家小院'],
  },
  {
    name: '嵊泗县', firstId: 2201, centre: { latitude: 30.7255, longitude: 122.4558 }, spreadM: 2600,
    roads: ['沙河路', '菜园路', '望海路', '东海路'],
    canteens: [
      '嵊泗县行政中心食堂', '嵊泗县人民法院食堂', '嵊泗县人民检察院食堂', '嵊泗县公安局食堂', '嵊泗县税务局食堂', '嵊泗县教育局食堂', '嵊泗县融媒体中心食堂',
      '菜园镇食堂', '五龙乡食堂', '黄龙乡食堂', '洋山镇食堂', '小洋山港区食堂', '李柱山码头食堂',
    ],
    farmhouses: ['田岙渔家乐', '基湖渔家', '边礁渔家小院', '会城岙渔家', '黄沙农家乐'],
  },
  {
    name: '枸杞', firstId: 2301, centre: { latitude: 30.7198, longitude: 122.7676 }, spreadM: 1200,
    roads: ['奇观路', '干斜村'],
    canteens: ['枸杞乡食堂', '枸杞卫生院食堂', '干斜码头食堂'],
    farmhouses: ['大王沙滩渔家乐', '三大王渔家小院', '里西贻贝渔家'],
  },
  {
    name: '嵊山', firstId: 2401, centre: { latitude: 30.7262, longitude: 122.8127 }, spreadM: 800,
    roads: ['泗洲塘路', '箱子岙村'],
    canteens: ['嵊山镇食堂', '嵊山渔港食堂'],
    farmhouses: ['后头湾渔家', '东崖绝壁渔家乐'],
  },
  {
    name: '花鸟', firstId: 2501, centre: { latitude: 30.8538, longitude: 122.6734 }, spreadM: 700,
    roads: ['花鸟村', '灯塔路'],
    canteens: ['花鸟乡食堂'],
    farmhouses: ['灯塔渔家', '南岙渔家乐'],
  },
]
