class LoginsController < ApplicationController
  skip_before_action :require_pilot

  def create
    pilot = Pilot.authenticate_by(callsign: params[:callsign], password: params[:password])
    return head :unauthorized if pilot.nil?

    render json: { token: PilotToken.issue(pilot) }
  end
end
