Connect-AzAccount -Identity | Out-Null

$machines = Get-AzVM -ResourceGroupName "rg-claims-test" -Status |
  Where-Object { $_.PowerState -eq "VM running" }

foreach ($vm in $machines) {
  Write-Output "stopping $($vm.Name)"
  Stop-AzVM -ResourceGroupName $vm.ResourceGroupName -Name $vm.Name -Force
}
