import { View } from '@tarojs/components'
import { useState } from 'react'
import { failureWords } from '@/api/words'
import type { BodyOf, Schema } from '@/api/types'
import { ConsentView, isWholePerson, PersonFields, usePersonForm } from '@/features/invitation'
import { purposeWords } from '@/features/visits'
import { Button, Card, Chips, Field, Tick } from '@/shared/ui'
import { useHostSearch } from '../use-host-search'
import type { WalkInState } from '../use-walk-in'
import { HostPicker } from './HostPicker'
import './gate-visits.css'

interface WalkInFormProps {
  readonly options: Schema<'VisitOptions'>
  readonly state: WalkInState
  readonly onRegister: (body: BodyOf<'registerWalkIn'>) => void
}

/** The notice is read aloud first; then who comes, to whom, where and what for. */
export function WalkInForm({ options, state, onRegister }: WalkInFormProps) {
  const { buildings, purposes, policy, consent } = options
  const form = usePersonForm({ known: null, draft: null, maxCompanions: policy.maxCompanions })
  const search = useHostSearch()
  const [agreed, setAgreed] = useState(false)
  const [buildingId, setBuildingId] = useState(buildings[0]?.buildingId ?? '')
  const [purpose, setPurpose] = useState(purposes[0] ?? 'other')
  const [purposeText, setPurposeText] = useState('')
  const [errors, setErrors] = useState<{ readonly consent?: string; readonly host?: string }>({})
  const send = () => {
    const person = form.finish()
    const missing = { ...(agreed ? {} : { consent: '先读给访客听，同意后打勾' }), ...(search.host === null ? { host: '找到被访人后点选' } : {}) }
    setErrors(missing)
    if (person === null || !isWholePerson(person) || search.host === null || !agreed) return
    const words = purposeText.trim()
    onRegister({ ...person, consentVersion: consent.version, hostStaffId: search.host.staffId, buildingId, purpose, purposeText: words === '' ? null : words })
  }
  const failed = state.name === 'typing' && state.failure !== undefined ? failureWords(state.failure) : state.name === 'unsettled' ? failureWords(state.failure) : null
  return (
    <>
      <ConsentView consent={consent} />
      <Card>
        <Tick checked={agreed} onChange={setAgreed}>已读给访客听，访客同意</Tick>
        <View className='gate-problem' role='alert'>{errors.consent}</View>
      </Card>
      <PersonFields form={form} />
      <HostPicker search={search} error={errors.host} />
      <Card title='去哪里，做什么'>
        <Chips label='去哪栋楼' options={buildings.map(({ buildingId: value, name }) => ({ value, label: name }))} value={buildingId} onChange={setBuildingId} />
        <View className='gate-label'>事由</View>
        <Chips label='事由' options={purposes.map((value) => ({ value, label: purposeWords(value) }))} value={purpose} onChange={setPurpose} />
        <Field label='说明' name='purpose-text' optional maxLength={200} value={purposeText} onChange={setPurposeText} />
      </Card>
      <View className='gate-problem' role='alert'>{failed === null ? '' : state.name === 'unsettled' ? `${failed.title}。再按一次会接着办，不会重复登记` : `${failed.title}，${failed.next}`}</View>
      <Button busy={state.name === 'sending'} onPress={send}>{state.name === 'sending' ? '正在登记' : '登记，通知被访人'}</Button>
    </>
  )
}
