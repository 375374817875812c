class ApplicationController < ActionController::API
  class TooFast < StandardError; end

  before_action :count_request
  rescue_from TooFast, with: :slow_down

  private

  def count_request
    used = Rails.cache.increment("calls:#{request.remote_ip}", 1, expires_in: 1.minute)
    raise TooFast if used > 120
  end

  def slow_down
    response.set_header("Retry-After", "60")
    render json: { error: "slow down" }, status: :too_many_requests
  end
end
