class ReportsController < ActionController::API
  include Throttled

  def index
    render json: Report.all
  end
end
