# frozen_string_literal: true

# Which units go to an incident on the road.
class ResponsePlan
  UNITS = {
    "minor" => %w[patrol],
    "serious" => %w[patrol ambulance tow_truck],
    "fatal" => %w[patrol ambulance helicopter tow_truck]
  }.freeze

  def self.for(incident)
    UNITS.fetch(incident.severity)
  end
end
