/**
 * The terms of the linked data: CPSV-AP 3.2.0 with the vocabularies it builds on. The context and the
 * triples both come from this table, so that they are one graph.
 */

/** Namespaces by prefix. */
const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  time: 'http://www.w3.org/2006/time#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name with a prefix: `dct:title`. */
export type PrefixedName = `${keyof typeof prefixes}:${string}`;

/** What a term holds: nodes, text in several languages, plain strings, or a typed literal. */
export type TermKind =
  | 'node'
  | 'text'
  | 'string'
  | `xsd:${'date' | 'double' | 'duration' | 'hexBinary' | 'integer' | 'nonNegativeInteger'}`;

/** Classes by their short name. */
export const classes = {
  Address: 'locn:Address',
  Agent: 'foaf:Agent',
  Catalog: 'dcat:Catalog',
  Channel: 'cv:Channel',
  Checksum: 'spdx:Checksum',
  ChecksumAlgorithm: 'spdx:ChecksumAlgorithm',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  ContactPoint: 'cv:ContactPoint',
  Cost: 'cv:Cost',
  DataService: 'dcat:DataService',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  Document: 'foaf:Document',
  Event: 'cv:Event',
  Evidence: 'cv:Evidence',
  EvidenceType: 'cv:EvidenceType',
  Identifier: 'adms:Identifier',
  Kind: 'vcard:Kind',
  LegalResource: 'eli:LegalResource',
  LegalResourceSubdivision: 'eli:LegalResourceSubdivision',
  LicenseDocument: 'dct:LicenseDocument',
  LifeEvent: 'cv:LifeEvent',
  LinguisticSystem: 'dct:LinguisticSystem',
  Location: 'dct:Location',
  MediaType: 'dct:MediaType',
  MediaTypeOrExtent: 'dct:MediaTypeOrExtent',
  Organization: 'org:Organization',
  Output: 'cv:Output',
  Participation: 'cv:Participation',
  PeriodOfTime: 'dct:PeriodOfTime',
  PublicOrganisation: 'cv:PublicOrganisation',
  PublicService: 'cpsv:PublicService',
  Requirement: 'cv:Requirement',
  Resource: 'rdfs:Resource',
  Rule: 'cpsv:Rule',
  Standard: 'dct:Standard',
  TemporalEntity: 'time:TemporalEntity',
} as const satisfies Record<string, PrefixedName>;

/** Short name of a class. */
export type ClassName = keyof typeof classes;

/** Properties by their short name. */
export const terms = {
  identifier: ['dct:identifier', 'string'],
  otherIdentifier: ['adms:identifier', 'node'],
  notation: ['skos:notation', 'string'],
  name: ['dct:title', 'text'],
  alternative: ['dct:alternative', 'text'],
  description: ['dct:description', 'text'],
  prefLabel: ['skos:prefLabel', 'text'],
  label: ['foaf:name', 'text'],
  note: ['skos:note', 'text'],
  keyword: ['dcat:keyword', 'text'],
  inScheme: ['skos:inScheme', 'node'],
  classification: ['dct:type', 'node'],
  otherType: ['schema:additionalType', 'node'],
  language: ['dct:language', 'node'],
  spatial: ['dct:spatial', 'node'],
  publisher: ['dct:publisher', 'node'],
  isPartOf: ['dct:isPartOf', 'node'],
  hasPart: ['dct:hasPart', 'node'],
  landingPage: ['dcat:landingPage', 'node'],
  page: ['foaf:page', 'node'],
  issued: ['dct:issued', 'xsd:date'],
  modified: ['dct:modified', 'xsd:date'],
  temporal: ['dct:temporal', 'node'],
  startDate: ['dcat:startDate', 'xsd:date'],
  endDate: ['dcat:endDate', 'xsd:date'],
  isReplacedBy: ['dct:isReplacedBy', 'node'],
  relatedService: ['cv:relatedService', 'node'],
  status: ['adms:status', 'node'],
  audience: ['dct:audience', 'node'],
  thematicArea: ['cv:thematicArea', 'node'],
  isClassifiedBy: ['cv:isClassifiedBy', 'node'],
  isGroupedBy: ['cv:isGroupedBy', 'node'],
  processingTime: ['cv:processingTime', 'xsd:duration'],
  hasCompetentAuthority: ['cv:hasCompetentAuthority', 'node'],
  hasParticipation: ['cv:hasParticipation', 'node'],
  hasParticipant: ['cv:hasParticipant', 'node'],
  role: ['cv:role', 'node'],
  hasLegalResource: ['cv:hasLegalResource', 'node'],
  lawNumber: ['eli:number', 'string'],
  passedBy: ['eli:passed_by', 'node'],
  lawInForce: ['eli:first_date_entry_in_force', 'xsd:date'],
  articleOf: ['eli:is_part_of', 'node'],
  article: ['eli:id_local', 'string'],
  follows: ['cpsv:follows', 'node'],
  implements: ['cpsv:implements', 'node'],
  limitAmount: ['schema:value', 'xsd:integer'],
  limitMaximum: ['schema:maxValue', 'xsd:integer'],
  limitUnit: ['schema:unitCode', 'string'],
  hasInput: ['cpsv:hasInput', 'node'],
  hasInputType: ['cv:hasInputType', 'node'],
  evidenceType: ['dct:conformsTo', 'node'],
  evidenceTypeClassification: ['cv:evidenceTypeClassification', 'node'],
  supportsRequirement: ['cv:supportsRequirement', 'node'],
  holdsRequirement: ['cv:holdsRequirement', 'node'],
  isDerivedFrom: ['cv:isDerivedFrom', 'node'],
  hasCost: ['cv:hasCost', 'node'],
  value: ['cv:hasValue', 'xsd:double'],
  maximumValue: ['schema:maxPrice', 'xsd:double'],
  currency: ['cv:currency', 'node'],
  isDefinedBy: ['cv:isDefinedBy', 'node'],
  hasChannel: ['cv:hasChannel', 'node'],
  ownedBy: ['cv:ownedBy', 'node'],
  openingHours: ['cv:openingHours', 'node'],
  contactPoint: ['cv:contactPoint', 'node'],
  contactPage: ['cv:contactPage', 'node'],
  telephone: ['cv:telephone', 'string'],
  email: ['cv:email', 'string'],
  address: ['locn:address', 'node'],
  fullAddress: ['locn:fullAddress', 'text'],
  locatorName: ['locn:locatorName', 'text'],
  latitude: ['schema:latitude', 'xsd:double'],
  longitude: ['schema:longitude', 'xsd:double'],
  produces: ['cpsv:produces', 'node'],
  dataset: ['dcat:dataset', 'node'],
  dataService: ['dcat:service', 'node'],
  servesDataset: ['dcat:servesDataset', 'node'],
  endpointURL: ['dcat:endpointURL', 'node'],
  endpointDescription: ['dcat:endpointDescription', 'node'],
  version: ['dcat:version', 'string'],
  distribution: ['dcat:distribution', 'node'],
  accessURL: ['dcat:accessURL', 'node'],
  downloadURL: ['dcat:downloadURL', 'node'],
  format: ['dct:format', 'node'],
  mediaType: ['dcat:mediaType', 'node'],
  byteSize: ['dcat:byteSize', 'xsd:nonNegativeInteger'],
  checksum: ['spdx:checksum', 'node'],
  algorithm: ['spdx:algorithm', 'node'],
  checksumValue: ['spdx:checksumValue', 'xsd:hexBinary'],
  license: ['dct:license', 'node'],
  conformsTo: ['dct:conformsTo', 'node'],
  theme: ['dcat:theme', 'node'],
  dataContact: ['dcat:contactPoint', 'node'],
  homepage: ['foaf:homepage', 'node'],
  formattedName: ['vcard:fn', 'string'],
  hasEmail: ['vcard:hasEmail', 'node'],
  hasURL: ['vcard:hasURL', 'node'],
} as const satisfies Record<string, readonly [PrefixedName, TermKind]>;

/** Short name of a property. */
export type TermName = keyof typeof terms;

/** The JSON-LD 1.1 context of these terms. */
export function context(): object {
  const properties = Object.entries(terms).map(([name, [iri, kind]]) => {
    if (kind === 'string') return [name, iri];
    if (kind === 'text') return [name, { '@id': iri, '@container': '@language' }];
    return [name, { '@id': iri, '@type': kind === 'node' ? '@id' : kind }];
  });
  return {
    '@context': {
      '@version': 1.1,
      ...prefixes,
      id: '@id',
      type: '@type',
      ...classes,
      ...Object.fromEntries(properties),
    },
  };
}

/** The full IRI of a prefixed name. */
export function expand(name: PrefixedName): string {
  const at = name.indexOf(':');
  return prefixes[name.slice(0, at) as keyof typeof prefixes] + name.slice(at + 1);
}

/** The prefixes at the beginning of a Turtle file. */
export function turtlePrefixes(): string {
  return Object.entries(prefixes)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
    .join('');
}
