class ApplicationController < ActionController::API
  rescue_from Faraday::TimeoutError do |e|
    Rails.logger.error({ message: "upstream timeout", path: request.path, error: e.message })
    head :gateway_timeout
  end
end
