class ReportsController < ApplicationController
  def show
    render json: Reporting.rows("SELECT month, litres FROM sales_by_month WHERE brewery_id = $1", params[:brewery_id])
  end
end
