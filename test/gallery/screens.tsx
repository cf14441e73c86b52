import { pressKey } from '@/shared/lib/amount-keys'
import { parseYuan } from '@/shared/lib/money'
import { useEffect, useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import {
  Amount, BottomBar, Button, Card, Chips, Dialog, Field, Icon, Keypad, ListRow, LiveStripe, NavBar, OfflineBar, PageBody, PinPad,
  QrImage, Sheet, Skeleton, StateView, StatusMark, TabBar, toast, ToastHost, type IconName,
} from '@/shared/ui'

const Controls = () => (
  <>
    <NavBar title='按钮与状态' back />
    <PageBody>
      <Card title='按钮' extra={<Button kind='quiet'>全部</Button>}>
        <View className='g-stack'>
          <Button>支付 ¥17.50</Button>
          <Button busy>正在支付</Button>
          <Button disabled note='先输入金额'>支付</Button>
          <View className='g-line'>
            <Button kind='secondary' icon='refresh'>重试</Button>
            <Button kind='quiet'>稍后再说</Button>
            <Button kind='danger'>取消预约</Button>
          </View>
        </View>
      </Card>
      <Card title='状态'>
        <View className='g-line'>
          <StatusMark tone='ok'>已支付</StatusMark>
          <StatusMark tone='live'>进行中</StatusMark>
          <StatusMark tone='wait'>待审批</StatusMark>
          <StatusMark tone='bad'>已拒绝</StatusMark>
          <StatusMark tone='idle'>已结束</StatusMark>
        </View>
      </Card>
      <Card title='金额'>
        <View className='g-line'>
          <Amount fen={1750} />
          <Amount fen={-300} />
          <Amount fen={20000} signed />
          <Amount fen={1750} size='l' />
          <Amount fen={1750} size='xl' />
        </View>
      </Card>
    </PageBody>
  </>
)

const Lists = () => {
  const [state, setState] = useState<'all' | 'open' | 'done'>('all')
  const options = [{ value: 'all', label: '全部' }, { value: 'open', label: '待处理' }, { value: 'done', label: '已完成' }] as const
  return (
    <>
      <NavBar title='我的事项' />
      <OfflineBar offline asOf='11:42' />
      <PageBody>
        <Chips label='状态' options={options} value={state} onChange={setState} />
        <Card flush title='今天'>
          <ListRow title='机关第一食堂 · 3 号窗口' time='今天 12:03' status={{ tone: 'ok', word: '已支付' }} amountFen={-1750} onPress={() => undefined} />
          <ListRow title='机关第二食堂 · 面点窗口' time='今天 07:41' status={{ tone: 'wait', word: '正在确认' }} amountFen={-650} onPress={() => undefined} />
          <ListRow title='访客：陈**' note='1 号楼 · 东门' time='今天 14:00–16:00' status={{ tone: 'live', word: '待到访' }} onPress={() => undefined} />
          <ListRow icon='car' title='去市行政中心' time='今天 17:30' status={{ tone: 'idle', word: '已取消' }} right='拼车' onPress={() => undefined} />
          <ListRow icon='wallet' title='餐补到账' time='9 月 1 日' amountFen={40000} signed />
        </Card>
        <Skeleton kind='row' count={2} />
      </PageBody>
      <TabBar current='matters' matters={2} />
    </>
  )
}

const services: readonly [IconName, string][] = [
  ['utensils', '食堂'], ['users', '访客'], ['car', '出行'], ['cart', '舟到商城'], ['shirt', '干洗'], ['gift', '积分'], ['message', '反馈'], ['clipboard', '工作台'],
]
const Home = () => (
  <>
    <NavBar title='e管家' right={<Button kind='quiet' icon='bell' label='通知'>{null}</Button>} />
    <PageBody>
      <View className='g-two'>
        <Button icon='scan'>扫一扫</Button>
        <Button kind='secondary' size='l' icon='qr-code'>付款码</Button>
      </View>
      <Card flush>
        <ListRow icon='clock' title='午餐 11:00–13:00' note='第一食堂人不多，走过去 3 分钟' onPress={() => undefined} />
      </Card>
      <Card>
        <View className='g-grid'>
          {services.map(([icon, word]) => <View key={word} className='g-tile'><Icon name={icon} size='l' /><View>{word}</View></View>)}
        </View>
      </Card>
      <Card flush title='通知'>
        <ListRow title='本周五食堂设备检修，晚餐停供' time='昨天' onPress={() => undefined} />
      </Card>
      <Skeleton kind='tile' count={4} />
    </PageBody>
    <TabBar current='home' />
  </>
)

const Pay = ({ confirm = false }: { confirm?: boolean }) => {
  const [text, setText] = useState('17.5')
  const fen = parseYuan(text) ?? 0
  return (
    <>
      <NavBar title='付款' back />
      <PageBody>
        <Card title='机关第一食堂' extra={<StatusMark tone='ok'>已核验</StatusMark>}>
          <View className='g-quiet'>3 号窗口 · 1 号楼 · 约 20 米</View>
          <View className='g-amount'><Amount fen={fen} size='xl' /></View>
        </Card>
        <Card flush>
          <ListRow title='餐补账户' right='余额 ¥382.00' onPress={() => undefined} />
          <ListRow title='优惠券' right='已选最优 −¥3.00' onPress={() => undefined} />
        </Card>
        <Keypad onKey={(key) => setText((old) => pressKey(old, key))} {...(confirm ? { confirm: { label: '支付' } } : {})} />
      </PageBody>
      {confirm ? null : <BottomBar note='午餐限额 ¥20.00，还可用 ¥20.00'><Button>支付 ¥17.50</Button></BottomBar>}
    </>
  )
}

const Form = () => {
  const [name, setName] = useState('陈大海')
  const [phone, setPhone] = useState('1380000')
  const [odometer, setOdometer] = useState('')
  return (
    <>
      <NavBar title='访客信息' back />
      <PageBody>
        <Card>
          <View className='g-stack'>
            <Field label='姓名' value={name} onChange={setName} autoComplete='name' />
            <Field label='手机号' kind='tel' value={phone} onChange={setPhone} help='用于接收通行码' error='手机号要 11 位，现在是 7 位' />
            <Field label='里程表读数' kind='number' value={odometer} onChange={setOdometer} help='例如 35210' suffix='公里' optional />
            <Field label='工号' value='ZS-0318' onChange={() => undefined} disabled />
          </View>
        </Card>
      </PageBody>
      <BottomBar><Button>提交</Button></BottomBar>
    </>
  )
}

const States = () => (
  <>
    <NavBar title='账单' back />
    <OfflineBar offline asOf='11:42' />
    <PageBody>
      <Card><StateView kind='empty' title='这个月还没有账单' text='付款后在这里看到每一笔' action={{ label: '去扫一扫' }} /></Card>
      <Card><StateView kind='error' title='账单没有取到' text='网络不稳定，数据没有变化' action={{}} /></Card>
      <Card><StateView kind='offline' title='现在没有网络' text='联网后自动更新' /></Card>
      <Card><Skeleton count={2} /><Skeleton kind='amount' /><Skeleton kind='picture' /></Card>
    </PageBody>
  </>
)

const Pin = () => (
  <>
    <NavBar title='支付密码' back />
    <PageBody><Card><PinPad onComplete={() => undefined} error='密码不对，还可以试 3 次' /></Card></PageBody>
  </>
)

const Pass = () => (
  <>
    <NavBar title='通行码' back />
    <PageBody>
      <Card title='陈** 的通行码' extra={<StatusMark tone='ok'>绿码</StatusMark>}>
        <QrImage value='https://e.example.cn/v/?c=vis_8Kq2.k1.3q2-7wYtN0yPzq1fJb6m2w' label='访客通行码' />
      </Card>
    </PageBody>
  </>
)

const Result = () => (
  <>
    <View className='g-result' role='main'>
      <LiveStripe />
      <View className='g-result-main'>
        <Icon name='check' size='xl' />
        <View role='heading' aria-level={1}>支付成功</View>
        <Amount fen={1750} size='xl' />
        <View className='u-num'>12:03:27</View>
        <View>机关第一食堂 · 3 号窗口</View>
      </View>
      <LiveStripe />
    </View>
    <BottomBar><Button>完成</Button></BottomBar>
  </>
)

const Over = ({ children }: { children: ReactNode }) => <><Lists />{children}</>
const nothing = () => undefined
const sheet = (
  <Sheet open title='选择账户' onClose={nothing} footer={<Button>确定</Button>}>
    <ListRow title='餐补账户' note='单位发放，不可提现' right='¥382.00' onPress={nothing} />
    <ListRow title='个人账户' right='¥56.20' onPress={nothing} />
  </Sheet>
)
const dialog = (
  <Dialog open title='12:03 已付 ¥17.50，再付一次？' confirmLabel='再付 ¥17.50' cancelLabel='不付了' onConfirm={nothing} onCancel={nothing}>
    同一窗口、同一金额，5 分钟之内。
  </Dialog>
)
const Toasted = () => {
  useEffect(() => toast('已复制流水号', 'ok'), [])
  return <Over><ToastHost /></Over>
}

/** Every screen of the gallery by its name. */
export const screens: Readonly<Record<string, ReactNode>> = {
  controls: <Controls />,
  lists: <Lists />,
  home: <Home />,
  pay: <Pay />,
  'pay-key': <Pay confirm />,
  form: <Form />,
  states: <States />,
  pin: <Pin />,
  pass: <Pass />,
  result: <Result />,
  sheet: <Over>{sheet}</Over>,
  dialog: <Over>{dialog}</Over>,
  toast: <Toasted />,
}
