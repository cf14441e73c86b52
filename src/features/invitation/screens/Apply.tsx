import { View } from '@tarojs/components'
import { useState } from 'react'
import { Screen, useDrawn } from '@/features/shell'
import { WhenCard, WhenSheets, type WhenSheet } from '@/features/visit-when'
import { LONGEST_TEXT, purposeWords } from '@/features/visits'
import { clock } from '@/shared/lib/clock'
import { BottomBar, Button, Card, Chips, Field } from '@/shared/ui'
import { loadPlan, planProblems, savePlan, usualPlan, type Plan } from '../apply/plan'
import { useApply } from '../apply/use-apply'
import { scopeOf } from '../link'
import { usePersonForm } from '../person/use-person-form'
import { PersonFields } from '../ui/PersonFields'
import type { AskedProps } from './ApplyScreen'
import '../ui/invitation.css'

/** When, where, what for, and who comes. */
export function Apply({ secret, asked, onConsent }: Omit<AskedProps, 'refresh'> & { readonly onConsent: () => void }) {
  const { host, buildings, purposes, policy } = asked
  const scope = scopeOf(secret)
  const [plan, setPlan] = useState<Plan>(() => loadPlan(scope, asked) ?? usualPlan(asked, clock.now()))
  const drawn = useDrawn()
  const [sheet, setSheet] = useState<WhenSheet | null>(null)
  const form = usePersonForm({ known: null, draft: scope, maxCompanions: policy.maxCompanions })
  const { busy, words, submit } = useApply({ secret, asked, plan, form, onConsent })
  const nowMs = clock.now()
  const problems = planProblems(plan, asked, nowMs)
  const changeWhen = (when: Plan['when']) => change({ when })
  const wishes = purposes.map((value) => ({ value, label: purposeWords(value) }))
  const places = buildings.map(({ id, name }) => ({ value: id, label: name }))
  const change = (part: Partial<Plan>) => {
    const next = { ...plan, ...part }
    setPlan(next)
    savePlan(scope, next)
  }
  return (
    <Screen
      title='申请来访' rooted
      bottom={(
        <BottomBar>
          <View className='inv-problem' role='alert'>{words}</View>
          <Button busy={busy} onPress={submit}>{busy ? '正在提交' : `提交，等 ${host.name} 批准`}</Button>
        </BottomBar>
      )}
      overlay={<WhenSheets sheet={sheet} when={plan.when} policy={policy} nowMs={nowMs} onChange={changeWhen} onClose={() => setSheet(null)} />}
    >
      <View className='inv-title' role='heading' aria-level={2}>申请拜访 {host.name}</View>
      <WhenCard when={plan.when} policy={policy} nowMs={nowMs} problem={problems.when} onChange={changeWhen} onSheet={setSheet} />
      <Card title='去哪里'>
        <Chips label='去哪里' options={places} value={plan.buildingId} onChange={(buildingId) => change({ buildingId })} />
      </Card>
      <Card title='来访事由'>
        <Chips label='来访事由' options={wishes} value={plan.purpose} onChange={(purpose) => change({ purpose })} />
        <View className='inv-field'>
          <Field
            label='具体事由' name='purpose-text' optional maxLength={LONGEST_TEXT} value={plan.purposeText} error={problems.purposeText}
            onChange={(purposeText) => change({ purposeText })} help='被访人凭这个决定，门岗也看得到'
          />
        </View>
      </Card>
      {drawn ? <PersonFields form={form} /> : null}
    </Screen>
  )
}
