class ExportsController < ActionController::API
  include ExportLimit

  def show
    send_data "id;name\n1;lamp\n", filename: "items.csv"
  end
end
