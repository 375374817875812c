# frozen_string_literal: true

class ApplicationController < ActionController::Base
  before_action :require_session

  private

  def require_session
    @session = Session.where("created_at > ?", 12.hours.ago).find_by(id: cookies.signed[:session_id])
    head :unauthorized unless @session
  end
end
