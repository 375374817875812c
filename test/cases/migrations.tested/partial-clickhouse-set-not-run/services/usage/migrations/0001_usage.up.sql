CREATE TABLE usage_hourly (
  hour    DateTime,
  station LowCardinality(String),
  rides   UInt32
) ENGINE = SummingMergeTree ORDER BY (station, hour);
