import { send, type Asked, type Bucket } from './asked';
import type { Version } from './objects';
import { escaped, Refused } from './refused';

const PAGE = 1000;
type Row = { key: string; version: Version; isLatest: boolean };

/** `GET /{bucket}?list-type=2` and `GET /{bucket}?versions`; a list longer than a page says so and is asked again. */
export function answerLists({ objects }: Bucket, { request, response, url, bucket }: Asked): void {
  if (request.method === 'HEAD') return send(response, 200, '');
  if (request.method !== 'GET') throw new Refused(405, 'MethodNotAllowed');
  const found = objects.list(bucket, url.searchParams.get('prefix') ?? '');
  const rows = found.flatMap(({ key, versions }): Row[] => versions.map((version, at) => ({ key, version, isLatest: at === 0 })));
  const size = Math.min(Number(url.searchParams.get('max-keys') ?? PAGE), PAGE);
  if (url.searchParams.has('versions')) return send(response, 200, page('ListVersionsResult', bucket, rows, size, versionXml));
  const current = rows.filter(({ version, isLatest }) => isLatest && !version.isMarker);
  send(response, 200, page('ListBucketResult', bucket, current, size, (row) => `<Contents>${about(row)}</Contents>`));
}

function page(root: string, bucket: string, rows: readonly Row[], size: number, show: (row: Row) => string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><MaxKeys>${size}</MaxKeys>`
    + `<IsTruncated>${rows.length > size}</IsTruncated>${rows.slice(0, size).map(show).join('')}</${root}>`;
}

function versionXml(row: Row): string {
  const kind = row.version.isMarker ? 'DeleteMarker' : 'Version';
  return `<${kind}><VersionId>${row.version.versionId}</VersionId><IsLatest>${row.isLatest}</IsLatest>${about(row)}</${kind}>`;
}

function about({ key, version }: Row): string {
  const size = version.isMarker ? '' : `<ETag>&quot;${version.etag}&quot;</ETag><Size>${version.size}</Size><StorageClass>STANDARD</StorageClass>`;
  return `<Key>${escaped(key)}</Key><LastModified>${version.at}</LastModified>${size}`;
}
