class BaseClient
  RETRY = {
    max: 3,
    interval: 0.2,
    backoff_factor: 2,
    interval_randomness: 0.5,
    exceptions: [Faraday::TimeoutError, Faraday::ConnectionFailed, Faraday::RetriableResponse],
    retry_statuses: [502, 503, 504]
  }.freeze

  private

  def connection
    @connection ||= Faraday.new(url: base_url, request: { open_timeout: 1, timeout: 5 }) do |f|
      f.request :json
      f.request :retry, RETRY
      f.response :raise_error
      f.response :json
    end
  end
end
