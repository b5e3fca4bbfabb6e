import type { DynamoDBRecord } from 'aws-lambda';
import type { Person } from '../../shared/domain/people/person';
import type { Sealing } from './sealing';

/** The enterprise that a stream record says has just been entered in the register. Other records say nothing here. */
export function registered(record: DynamoDBRecord, sealing: Sealing): Extract<Person, { kind: 'legal' }> | undefined {
  const image = record.dynamodb?.NewImage;
  if (record.eventName !== 'INSERT' || image?.['sk']?.S !== 'PERSON' || !image['body']?.S) return undefined;
  const person = JSON.parse(sealing.open(image['body'].S)) as Person;
  return person.kind === 'legal' ? person : undefined;
}
