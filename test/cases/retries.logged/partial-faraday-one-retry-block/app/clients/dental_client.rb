class DentalClient
  def initialize
    @http = Faraday.new(url: ENV.fetch("DENTAL_URL"), request: { timeout: 3 }) do |f|
      f.request :retry, max: 3, interval: 0.2, backoff_factor: 2, interval_randomness: 0.5,
                        retry_block: method(:note_retry)
      f.response :json
    end
  end

  def findings(patient)
    @http.get("/patients/#{patient}/findings").body
  end

  private

  def note_retry(env:, retry_count:, exception:, will_retry_in:, **)
    Rails.logger.warn("retry #{retry_count + 1} of #{env.url.path} in #{will_retry_in}s after #{exception.class}")
  end
end
