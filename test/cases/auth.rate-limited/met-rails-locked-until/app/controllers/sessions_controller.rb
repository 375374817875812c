class SessionsController < ApplicationController
  def create
    user = User.find_by(email: params[:email])
    return head(:locked) if user&.locked?
    if user&.authenticate(params[:password])
      user.update!(failed_attempts: 0, locked_until: nil)
      session[:user_id] = user.id
      Rails.logger.info("user #{user.id} signed in")
      head :no_content
    else
      user&.note_failure!
      Rails.logger.warn("login failed for #{params[:email]} from #{request.remote_ip}")
      head :unauthorized
    end
  end
end
