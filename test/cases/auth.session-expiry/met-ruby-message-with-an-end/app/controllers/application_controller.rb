class ApplicationController < ActionController::API
  before_action :require_pilot

private

  def require_pilot
    data = PilotToken.read(request.headers["Authorization"])
    head :unauthorized if data.nil?
  end
end
