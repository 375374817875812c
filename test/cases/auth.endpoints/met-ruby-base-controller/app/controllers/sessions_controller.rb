class SessionsController < ApplicationController
  skip_before_action :require_user, only: %i[new create]

  def new; end

  def create
    user = User.find_by(email: params[:email])
    return render(:new, status: :unprocessable_entity) unless user&.authenticate(params[:password])

    reset_session
    session[:user_id] = user.id
    redirect_to boats_path
  end
end
