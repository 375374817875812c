# frozen_string_literal: true

class KennelRegister
  HTTP = Faraday.new(ENV.fetch("KENNELS_URL"), request: { open_timeout: 1, timeout: 3 }) do |f|
    f.response :raise_error
    f.response :json
  end

  def self.dog(chip)
    Stoplight("kennel-register")
      .with_threshold(5)
      .with_cool_off_time(30)
      .run { HTTP.get("/dogs/#{chip}").body }
  end
end
