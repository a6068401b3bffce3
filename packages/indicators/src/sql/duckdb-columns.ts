/**
 * The part of an OCDS release the indicators read, as a DuckDB type. Naming the columns makes the reader fifteen times
 * faster than extracting paths from JSON text, and lets everything else in a notice be malformed without harm.
 */
const DOCUMENTS = 'STRUCT("noticeType" VARCHAR)[]';
const VALUE = 'STRUCT(amount DOUBLE, "amountGross" DOUBLE, currency VARCHAR)';
const CLASSIFICATION = 'STRUCT(scheme VARCHAR, id VARCHAR)';
const ITEMS = `STRUCT("additionalClassifications" ${CLASSIFICATION}[], classification ${CLASSIFICATION})[]`;
const CRITERIA = 'STRUCT("type" VARCHAR, name VARCHAR, numbers STRUCT(number DOUBLE, weight VARCHAR)[])[]';

const TENDER = [
  'title VARCHAR',
  'description VARCHAR',
  '"legalBasis" STRUCT(scheme VARCHAR)',
  '"procurementMethod" VARCHAR',
  '"procurementMethodDetails" VARCHAR',
  'techniques STRUCT("hasFrameworkAgreement" BOOLEAN)',
  '"procurementMethodRationaleClassifications" STRUCT(id VARCHAR)[]',
  `documents ${DOCUMENTS}`,
  `items ${ITEMS}`,
  `classification ${CLASSIFICATION}`,
  `lots STRUCT(id VARCHAR, suitability STRUCT(sme BOOLEAN), "awardCriteria" STRUCT(criteria ${CRITERIA}))[]`,
  '"tenderPeriod" STRUCT("endDate" VARCHAR)',
  '"expressionOfInterestDeadline" VARCHAR',
  '"aboveThreshold" BOOLEAN',
  'status VARCHAR',
  '"statusDetails" VARCHAR',
  '"specialRegime" JSON',
  `value ${VALUE}`,
].join(', ');

const AWARD = [
  'id VARCHAR',
  'status VARCHAR',
  '"statusDetails" VARCHAR',
  'date VARCHAR',
  `value ${VALUE}`,
  'suppliers STRUCT(id VARCHAR, name VARCHAR)[]',
  '"relatedLots" VARCHAR[]',
  `items ${ITEMS}`,
  `documents ${DOCUMENTS}`,
].join(', ');

const CONTRACT = [
  'id VARCHAR',
  '"awardID" VARCHAR',
  '"dateSigned" VARCHAR',
  `value ${VALUE}`,
  `documents ${DOCUMENTS}`,
  '"agreedMetrics" JSON',
  '"terminationRationaleClassifications" STRUCT(id VARCHAR)[]',
].join(', ');
const PARTY = [
  'id VARCHAR',
  'name VARCHAR',
  'roles VARCHAR[]',
  'address STRUCT(region VARCHAR, country VARCHAR)',
  'details STRUCT(scale VARCHAR, vcse BOOLEAN)',
  'sme BOOLEAN',
].join(', ');

/** Column name → DuckDB type of one release. */
export const RELEASE_COLUMNS: Readonly<Record<string, string>> = {
  ocid: 'VARCHAR',
  id: 'VARCHAR',
  date: 'VARCHAR',
  tag: 'VARCHAR[]',
  parties: `STRUCT(${PARTY})[]`,
  buyer: 'STRUCT(id VARCHAR, name VARCHAR, identifier STRUCT(scheme VARCHAR, id VARCHAR))',
  planning: `STRUCT(documents ${DOCUMENTS}, "noEngagementNoticeRationale" VARCHAR)`,
  tender: `STRUCT(${TENDER})`,
  awards: `STRUCT(${AWARD})[]`,
  contracts: `STRUCT(${CONTRACT})[]`,
  relatedProcesses: 'STRUCT(relationship VARCHAR[])[]',
  bids: 'STRUCT(statistics STRUCT(measure VARCHAR, value DOUBLE, "relatedLot" VARCHAR)[])',
};

/** A release as one DuckDB type, for `releases` of a package. */
export const RELEASE_TYPE = `STRUCT(${Object.entries(RELEASE_COLUMNS)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')})`;
