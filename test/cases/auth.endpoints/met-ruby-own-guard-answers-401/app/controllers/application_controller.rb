class ApplicationController < ActionController::API
  before_action :require_user

  private

  def require_user
    @current_user = User.find_by(api_token: request.headers["Authorization"].to_s.delete_prefix("Bearer "))
    render json: { error: "unauthorized" }, status: :unauthorized unless @current_user
  end
end
