import { View } from '@tarojs/components'
import { Button, Card, Chips, Field } from '@/shared/ui'
import { DOCUMENT_KINDS, keptWords } from '../person/person-words'
import { documentNumber, keepsDocument, knownDocument, phoneDigits, type CompanionValues } from '../person/rules'
import type { PersonForm } from '../person/use-person-form'
import { PlateField } from './PlateField'
import './person.css'

/** Longer than a number, so that one pasted with spaces arrives whole. */
const PASTED = 30

/** Who comes, how to reach them, by which car, and who comes along. */
export function PersonFields({ form }: { readonly form: PersonForm }) {
  return (
    <>
      <WhoCard form={form} />
      <CompanionsCard form={form} />
    </>
  )
}

function WhoCard({ form }: { readonly form: PersonForm }) {
  const { values, errors, focus, known, lostNumbers, change, check } = form
  const kept = keepsDocument(values, known) && known !== null ? keptWords(known.document) : undefined
  return (
    <Card title='来访人'>
      {lostNumbers ? <View className='person-note' role='status'>证件号和手机号不保存在手机上，请重新填写</View> : null}
      <Field label='姓名' name='name' autoComplete='name' maxLength={40} value={values.name} onChange={(name) => change({ name })} error={errors.name} focus={focus === 'name'} help='与证件上一样' />
      <Field label='单位' name='org' autoComplete='organization' optional maxLength={40} value={values.org} onChange={(org) => change({ org })} error={errors.org} focus={focus === 'org'} />
      <View className='person-kind'>
        <View className='person-label'>证件</View>
        <Chips label='证件' options={DOCUMENT_KINDS} value={values.kind} onChange={(kind) => change({ kind })} />
      </View>
      <Field
        label='证件号码' name='document' autoComplete='off' kind={values.kind === 'id_card' ? 'id' : 'text'} maxLength={PASTED} value={values.number}
        onChange={(typed) => change({ number: documentNumber(typed) })} onBlur={() => check('number')} error={errors.number} focus={focus === 'number'}
        help={kept ?? (values.kind === 'id_card' ? '18 位，最后一位可能是 X' : '进门时要核对证件原件')}
      />
      <Field
        label='手机号码' name='phone' autoComplete='tel' kind='tel' maxLength={PASTED} value={values.phone}
        onChange={(typed) => change({ phone: phoneDigits(typed) })} onBlur={() => check('phone')} error={errors.phone} focus={focus === 'phone'}
        help={known === null ? '有变化时联系您' : `已登记 ${known.phoneMasked}，不改就不用填`}
      />
      <PlateField value={values.plate} onChange={(plate) => change({ plate })} />
    </Card>
  )
}

function CompanionsCard({ form }: { readonly form: PersonForm }) {
  const { values: { companions }, maxCompanions, addCompanion } = form
  if (maxCompanions === 0) return null
  const isFull = companions.length >= maxCompanions
  return (
    <Card title='同行人' extra={<View className='person-count u-num'>{companions.length} / {maxCompanions}</View>}>
      {companions.map((one, index) => <CompanionFields key={one.key} form={form} one={one} place={index + 1} />)}
      <Button kind='secondary' icon='plus' block disabled={isFull} note={isFull ? `最多 ${maxCompanions} 人同行` : undefined} onPress={addCompanion}>添加同行人</Button>
    </Card>
  )
}

interface CompanionFieldsProps {
  readonly form: PersonForm
  readonly one: CompanionValues
  readonly place: number
}

function CompanionFields({ form, one, place }: CompanionFieldsProps) {
  const { errors, focus, known, changeCompanion, removeCompanion, check } = form
  const { key, name, kind, number } = one
  const registered = knownDocument(known, name)
  return (
    <View className='person-companion' role='group' aria-label={`同行人 ${place}`}>
      <View className='person-companion-head'>
        <View className='person-companion-title'>同行人 {place}</View>
        <Button kind='quiet' label={`移除同行人 ${place}`} onPress={() => removeCompanion(key)}>移除</Button>
      </View>
      <Field label='姓名' name={`name-${place}`} autoComplete='off' maxLength={40} value={name} onChange={(text) => changeCompanion(key, { name: text })} error={errors[`name.${key}`]} focus={focus === `name.${key}`} />
      <View className='person-kind'>
        <Chips label={`同行人 ${place} 的证件`} options={DOCUMENT_KINDS} value={kind} onChange={(next) => changeCompanion(key, { kind: next })} />
      </View>
      <Field
        label='证件号码' name={`document-${place}`} autoComplete='off' optional kind={kind === 'id_card' ? 'id' : 'text'} maxLength={PASTED} value={number}
        onChange={(typed) => changeCompanion(key, { number: documentNumber(typed) })} onBlur={() => check(`number.${key}`)}
        error={errors[`number.${key}`]} focus={focus === `number.${key}`} help={registered === null ? undefined : keptWords(registered)}
      />
    </View>
  )
}
