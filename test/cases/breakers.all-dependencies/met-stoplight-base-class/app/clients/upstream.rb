# frozen_string_literal: true

class Upstream
  def initialize(url)
    @http = Faraday.new(url, request: { open_timeout: 1, timeout: 3 }) do |f|
      f.response :raise_error
      f.response :json
    end
  end

  def get(path, params = {})
    Stoplight(self.class.name)
      .with_threshold(5)
      .with_cool_off_time(30)
      .run { @http.get(path, params).body }
  end
end
