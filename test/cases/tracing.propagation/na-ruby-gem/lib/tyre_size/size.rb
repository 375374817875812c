# frozen_string_literal: true

module TyreSize
  Size = Struct.new(:width, :ratio, :rim) do
    def diameter_mm = rim * 25.4 + 2 * width * ratio / 100.0

    def fits?(other, tolerance: 0.02)
      (diameter_mm - other.diameter_mm).abs / other.diameter_mm <= tolerance
    end

    def to_s = "#{width}/#{ratio} R#{rim}"
  end
end
