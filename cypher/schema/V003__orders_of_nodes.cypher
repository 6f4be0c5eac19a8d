// What the lists of each kind are ordered by: the never-null key, then the id that makes the order total.
CREATE INDEX award_by_name IF NOT EXISTS
FOR (n:Award) ON (n.nameKey, n.id);
CREATE INDEX award_by_begin_earliest IF NOT EXISTS
FOR (n:Award) ON (n.beginEarliest, n.id);
CREATE INDEX city_by_name IF NOT EXISTS
FOR (n:City) ON (n.nameKey, n.id);
CREATE INDEX claim_by_subject IF NOT EXISTS
FOR (n:Claim) ON (n.subjectKey, n.id);
CREATE INDEX claim_by_predicate IF NOT EXISTS
FOR (n:Claim) ON (n.predicateKey, n.id);
CREATE INDEX claim_by_begin_earliest IF NOT EXISTS
FOR (n:Claim) ON (n.beginEarliest, n.id);
CREATE INDEX claim_by_end_earliest IF NOT EXISTS
FOR (n:Claim) ON (n.endEarliest, n.id);
CREATE INDEX cluster_by_name IF NOT EXISTS
FOR (n:Cluster) ON (n.nameKey, n.id);
CREATE INDEX cluster_by_begin_earliest IF NOT EXISTS
FOR (n:Cluster) ON (n.beginEarliest, n.id);
CREATE INDEX cluster_by_end_earliest IF NOT EXISTS
FOR (n:Cluster) ON (n.endEarliest, n.id);
CREATE INDEX conference_by_name IF NOT EXISTS
FOR (n:Conference) ON (n.nameKey, n.id);
CREATE INDEX conference_by_edition IF NOT EXISTS
FOR (n:Conference) ON (n.editionKey, n.id);
CREATE INDEX conference_by_begin_earliest IF NOT EXISTS
FOR (n:Conference) ON (n.beginEarliest, n.id);
CREATE INDEX country_by_name IF NOT EXISTS
FOR (n:Country) ON (n.nameKey, n.id);
CREATE INDEX country_by_iso_code IF NOT EXISTS
FOR (n:Country) ON (n.isoCodeKey, n.id);
CREATE INDEX designation_by_name IF NOT EXISTS
FOR (n:Designation) ON (n.nameKey, n.id);
CREATE INDEX figure_by_name IF NOT EXISTS
FOR (n:Figure) ON (n.nameKey, n.id);
CREATE INDEX figure_by_measure IF NOT EXISTS
FOR (n:Figure) ON (n.measureKey, n.id);
CREATE INDEX figure_by_value IF NOT EXISTS
FOR (n:Figure) ON (n.valueKey, n.id);
CREATE INDEX figure_by_begin_earliest IF NOT EXISTS
FOR (n:Figure) ON (n.beginEarliest, n.id);
CREATE INDEX initiative_by_name IF NOT EXISTS
FOR (n:Initiative) ON (n.nameKey, n.id);
CREATE INDEX initiative_by_begin_earliest IF NOT EXISTS
FOR (n:Initiative) ON (n.beginEarliest, n.id);
CREATE INDEX initiative_by_end_earliest IF NOT EXISTS
FOR (n:Initiative) ON (n.endEarliest, n.id);
CREATE INDEX name_by_text IF NOT EXISTS
FOR (n:Name) ON (n.textKey, n.id);
CREATE INDEX name_by_begin_earliest IF NOT EXISTS
FOR (n:Name) ON (n.beginEarliest, n.id);
CREATE INDEX name_by_end_earliest IF NOT EXISTS
FOR (n:Name) ON (n.endEarliest, n.id);
CREATE INDEX network_by_name IF NOT EXISTS
FOR (n:Network) ON (n.nameKey, n.id);
CREATE INDEX network_by_begin_earliest IF NOT EXISTS
FOR (n:Network) ON (n.beginEarliest, n.id);
CREATE INDEX network_by_end_earliest IF NOT EXISTS
FOR (n:Network) ON (n.endEarliest, n.id);
CREATE INDEX organization_by_name IF NOT EXISTS
FOR (n:Organization) ON (n.nameKey, n.id);
CREATE INDEX organization_by_begin_earliest IF NOT EXISTS
FOR (n:Organization) ON (n.beginEarliest, n.id);
CREATE INDEX organization_by_end_earliest IF NOT EXISTS
FOR (n:Organization) ON (n.endEarliest, n.id);
CREATE INDEX outcome_document_by_name IF NOT EXISTS
FOR (n:OutcomeDocument) ON (n.nameKey, n.id);
CREATE INDEX outcome_document_by_begin_earliest IF NOT EXISTS
FOR (n:OutcomeDocument) ON (n.beginEarliest, n.id);
CREATE INDEX person_by_name IF NOT EXISTS
FOR (n:Person) ON (n.nameKey, n.id);
CREATE INDEX publication_by_name IF NOT EXISTS
FOR (n:Publication) ON (n.nameKey, n.id);
CREATE INDEX publication_by_begin_earliest IF NOT EXISTS
FOR (n:Publication) ON (n.beginEarliest, n.id);
CREATE INDEX region_by_name IF NOT EXISTS
FOR (n:Region) ON (n.nameKey, n.id);
CREATE INDEX session_by_name IF NOT EXISTS
FOR (n:Session) ON (n.nameKey, n.id);
CREATE INDEX session_by_order IF NOT EXISTS
FOR (n:Session) ON (n.orderKey, n.id);
CREATE INDEX session_by_begin_earliest IF NOT EXISTS
FOR (n:Session) ON (n.beginEarliest, n.id);
CREATE INDEX source_by_title IF NOT EXISTS
FOR (n:Source) ON (n.titleKey, n.id);
CREATE INDEX source_by_begin_earliest IF NOT EXISTS
FOR (n:Source) ON (n.beginEarliest, n.id);
CREATE INDEX theme_by_name IF NOT EXISTS
FOR (n:Theme) ON (n.nameKey, n.id);
CREATE INDEX theme_by_number IF NOT EXISTS
FOR (n:Theme) ON (n.numberKey, n.id);
// Which claims speak of one node or relationship.
CREATE INDEX claim_of_subject IF NOT EXISTS
FOR (n:Claim) ON (n.subject);
