# frozen_string_literal: true

class BaseClient
  private

  def http
    @http ||= Faraday.new(url: self.class::URL, request: { timeout: 4, open_timeout: 1 }) do |f|
      f.use ForwardRequestId
      f.request :json
      f.response :json
      f.response :raise_error
    end
  end

  class ForwardRequestId < Faraday::Middleware
    def on_request(env)
      env.request_headers["X-Request-Id"] = Current.request_id if Current.request_id
    end
  end
end
