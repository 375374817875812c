module ExportLimit
  extend ActiveSupport::Concern

  included do
    before_action :limit_exports
  end

  private

  def limit_exports
    count = Rails.cache.increment("exports:#{request.remote_ip}", 1, expires_in: 1.hour)
    render(json: { error: "too many exports" }, status: :service_unavailable) if count > 10
  end
end
