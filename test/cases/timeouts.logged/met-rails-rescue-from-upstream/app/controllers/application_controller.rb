# frozen_string_literal: true

class ApplicationController < ActionController::API
  rescue_from Upstream::TimedOut, with: :upstream_timed_out

  private

  def upstream_timed_out(error)
    Rails.logger.error(
      {
        event: "upstream_timeout",
        upstream: error.upstream,
        upstream_path: error.path,
        limit_seconds: error.limit,
        request_id: request.request_id,
        route: "#{controller_name}##{action_name}"
      }.to_json
    )
    render json: { error: "upstream_timeout" }, status: :gateway_timeout
  end
end
