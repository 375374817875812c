# frozen_string_literal: true

class ApplicationController < ActionController::Base
  include Pundit::Authorization

  before_action :authenticate_user!
  after_action :verify_authorized

  rescue_from(Pundit::NotAuthorizedError) { head :forbidden }
end
