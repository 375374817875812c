class SessionsController < ApplicationController
  allow_unauthenticated_access only: %i[ new create ]
  rate_limit to: 10, within: 3.minutes, only: :create

  def create
    if user = User.authenticate_by(params.permit(:email_address, :password))
      cookies.signed[:session_id] = user.sessions.create!.id
      redirect_to "/"
    else
      redirect_to "/session/new"
    end
  end
end
