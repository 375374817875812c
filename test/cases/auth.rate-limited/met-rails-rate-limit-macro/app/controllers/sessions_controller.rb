class SessionsController < ApplicationController
  allow_unauthenticated_access only: %i[new create]
  rate_limit to: 10, within: 3.minutes, only: :create, with: -> { redirect_to new_session_url, alert: "Try again later." }

  def new
  end

  def create
    if user = User.authenticate_by(params.permit(:email_address, :password))
      session = user.sessions.create!(user_agent: request.user_agent)
      cookies.signed[:session_id] = { value: session.id, httponly: true, expires: 2.weeks }
      redirect_to boats_path
    else
      redirect_to new_session_path, alert: "Try another email address or password."
    end
  end

  def destroy
    Current.session.destroy
    redirect_to new_session_path
  end
end
