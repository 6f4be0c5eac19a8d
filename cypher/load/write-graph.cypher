// Gives the graph its new state.
// parameters: properties
MATCH (g:Entity:Graph {id: 'graph/current'})
SET g += $properties
