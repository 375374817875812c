class SessionsController < ApplicationController
  skip_before_action :require_login

  def create
    user = User.find_by(email: params[:email])
    return head(:unauthorized) unless user&.authenticate(params[:password])
    session[:user_id] = user.id
    head :no_content
  end
end
