class ApplicationController < ActionController::Base
  before_action :require_login

  private

  def require_login
    head :unauthorized unless User.find_by(id: session[:user_id])
  end
end
