# frozen_string_literal: true

module LastKnown
  LEVELS = { "tirol" => 3, "salzburg" => 2, "vorarlberg" => 3 }.freeze

  def self.danger(region)
    LEVELS.fetch(region, 5)
  end
end
