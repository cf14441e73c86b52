import { View } from '@tarojs/components'
import type { Schema } from '@/api/types'
import { clock } from '@/shared/lib/clock'
import { pointsText } from '@/shared/lib/points'
import { dayOf, dayStart, weekday } from '@/shared/lib/time'
import { Button, Card, Icon, StatusMark } from '@/shared/ui'
import { useDailySignIn } from '../use-daily-sign-in'
import './points.css'

type Streak = Schema<'SignInStreak'>

/** The week of the streak, and the one key of the day. */
export function SignInCard({ streak }: { readonly streak: Streak }) {
  const { signIn, busy, words, unsettled } = useDailySignIn()
  const { signedInToday, streakDays, week } = streak
  const today = dayOf(clock.now())
  const gain = week.find(({ date }) => date === today)?.points ?? 0
  return (
    <Card title='每日签到' extra={streakDays === 0 ? undefined : <View className='points-streak u-num'>已连续 {streakDays} 天</View>}>
      <View className='points-week u-num' role='list' aria-label='这一轮的七天'>
        {week.map((day) => <Day key={day.date} day={day} isToday={day.date === today} />)}
      </View>
      <View className='points-problem' role='alert'>{words}</View>
      {signedInToday ? (
        <View className='points-done'><StatusMark tone='ok'>今天已签到，明天再来</StatusMark></View>
      ) : (
        <Button busy={busy} onPress={signIn}>{busy ? '正在签到' : unsettled ? '查询签到结果' : `签到，得 ${pointsText(gain)} 分`}</Button>
      )}
    </Card>
  )
}

function Day({ day: { date, signedIn, points }, isToday }: { readonly day: Schema<'SignInDay'>; readonly isToday: boolean }) {
  const word = isToday ? '今天' : weekday(dayStart(date))
  return (
    <View className={signedIn ? 'points-day points-day-done' : isToday ? 'points-day points-day-today' : 'points-day'} role='listitem' aria-label={`${word}，${points} 分，${signedIn ? '已签到' : '未签到'}`}>
      <View className='points-day-mark' aria-hidden='true'>{signedIn ? <Icon name='check' size='s' /> : `+${points}`}</View>
      <View className='points-day-word' aria-hidden='true'>{word}</View>
    </View>
  )
}
