class ApplicationController < ActionController::API
  include Signon::ControllerMethods

  before_action :authorise

private

  def authorise
    authorise_user!("harbour_master")
  end
end
