module Throttled
  extend ActiveSupport::Concern

  included do
    before_action :throttle!
  end

  private

  def throttle!
    key = "reports:#{request.remote_ip}:#{Time.now.to_i / 60}"
    used = Rails.cache.increment(key, 1, expires_in: 60)
    head :service_unavailable if used > 10
  end
end
