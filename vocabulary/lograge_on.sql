-- whether production writes lograge's line of each request: it is off unless config.lograge.enabled says otherwise
-- yes: 1 when it does
SELECT EXISTS (SELECT 1 FROM rails_setting WHERE name = 'lograge.enabled' AND lower(coalesce(value, '')) NOT IN ('false', 'nil'))
       AND NOT EXISTS (SELECT 1 FROM rails_setting WHERE name = 'lograge.enabled' AND value = 'false' AND path GLOB '*config/environments/production.rb') AS yes
