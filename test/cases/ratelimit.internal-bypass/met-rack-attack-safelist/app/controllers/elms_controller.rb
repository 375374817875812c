class ElmsController < ActionController::API
  def index = render(json: [])
end
