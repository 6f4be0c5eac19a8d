// Cities near a point, nearest first. A band of latitudes is looked at; one degree is never less than 110.5 kilometres.
//
// @param latitude Float! -90..90
// @param longitude Float! -180..180
// @param kilometres Float! 0..5000
// @column key String!
// @column city City
// @column kilometres Float!
// @order kilometres NUMBER, key TEXT
// @rows 2000
// @looks City
MATCH (city:City)
WHERE city.latitude >= $latitude - $kilometres / 110.5 AND city.latitude <= $latitude + $kilometres / 110.5
  AND city.longitude IS NOT NULL
WITH city, point.distance(point({latitude: city.latitude, longitude: city.longitude}),
  point({latitude: $latitude, longitude: $longitude})) / 1000 AS kilometres
WHERE kilometres <= $kilometres
RETURN city.id AS key, city, kilometres
ORDER BY kilometres, key LIMIT 2000
