# frozen_string_literal: true

require_relative "tyre_size/size"

module TyreSize
  PATTERN = %r{\A(?<width>\d{3})/(?<ratio>\d{2})\s?R(?<rim>\d{2})\z}

  def self.parse(text)
    match = PATTERN.match(text.strip) or raise ArgumentError, "not a tyre size: #{text.inspect}"
    Size.new(match[:width].to_i, match[:ratio].to_i, match[:rim].to_i)
  end
end
